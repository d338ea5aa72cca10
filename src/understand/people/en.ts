import type { ContactRole } from '../../terms.js';

/** Titles and offices named by words of their own, with what their holders do in a purchase; `_` stands for a space. */
export const OFFICES_EN: readonly (readonly [role: ContactRole, words: string])[] = [
  [
    'exec',
    'ceo coo president owner co-owner founder co-founder managing_director md chairman chairwoman principal superintendent_of_schools dean gm general_manager vp vice_president evp svp executive_director cro partner chief chief_executive managing_partner headmaster headteacher head_teacher proprietor board_member managing_member exec_director',
  ],
  ['procurement', 'procurement purchasing buyer senior_buyer head_buyer sourcing supply_chain cpo procurement_head'],
  [
    'technical',
    'it_admin chemist agronomist metallurgist sysadmin admin developer cdo cto cio ciso it engineer engineers engineering architect chief_architect r&d principal_engineer plant_engineer design_engineer test_engineer process_engineer lead_eng chief_eng eng chief_engineer lead_engineer technician tech_director it_guy it_gal tech_guy dba webmaster',
  ],
  ['finance', 'cfo finance controller comptroller accounting accountant bookkeeper ap accounts_payable treasurer fd'],
  ['legal', 'legal general_counsel counsel lawyer attorney solicitor paralegal legal_team legal_counsel compliance_officer'],
  ['project', 'pm gc general_contractor super superintendent site_super contractor foreman epc clerk_of_works'],
  [
    'user_dept',
    'chro cmo chief_people_officer chief_nurse hr hrd ops operations doctor dr nurse charge_nurse teacher professor radiologist dentist pharmacist dispatcher supervisor production_supervisor shift_supervisor general_foreman facilities radiology merchandising user_group end_user head_nurse head_chef executive_chef chef sommelier coach matron department_head coo_office clinical_lead plant_super caretaker janitor groundskeeper librarian concierge registrar',
  ],
  ['other', 'secretary assistant receptionist front_desk ea pa executive_assistant consultant office_admin'],
  ['unknown', 'manager mgr director lead contact champion head coordinator officer sponsor'],
];

/** Fields of work, whose heads, managers, directors … do in a purchase what the field does. */
export const FIELDS_EN: readonly (readonly [role: ContactRole, words: string])[] = [
  ['procurement', 'procurement purchasing purchase buying stores spares sourcing supply_chain category vendor indirect_spend'],
  [
    'technical',
    'it engineering technology tech technical r&d rd security infosec cyber data quality qa infrastructure network automation software hardware electrical platform devops architecture controls process lab_systems systems analytics digital integration',
  ],
  ['finance', 'finance financial accounting treasury fp&a accounts_payable accounts billing'],
  ['legal', 'legal compliance contracts'],
  ['project', 'project program programme construction site pmo capital_projects delivery'],
  [
    'user_dept',
    'ops operations sales marketing hr people talent facilities facility maintenance plant production store stores warehouse logistics fleet transport customer_service customer_success customer_support cs cx support training learning l&d merchandising retail clinical nursing lab property estates office branch regional district area kitchen housekeeping f&b food_and_beverage banquet events admissions curriculum academic student_services product catering front_office front_of_house inventory distribution shipping dispatch dc depot yard terminal dock farm bakery floor shift line practice clinic ward theatre radiology pharmacy service field_service communications comms brand ecommerce e-commerce content community spa golf club membership claims underwriting lending risk safety ehs packaging assembly manufacturing growing harvest workshop showroom salon franchise guest_services guest_experience patient_services revenue hospitality',
  ],
];

/** What makes an office of the field beside it: ops manager, head of ops, VP of ops. */
export const RANKS_EN: readonly (readonly [place: 'behind' | 'before', words: string])[] = [
  [
    'behind',
    'manager mgr director dir lead head supervisor officer coordinator chief vp guy gal lady boss team_lead teamlead specialist superintendent engineer foreman lead_engineer leader partner controller',
  ],
  ['before', 'head director dir vp svp evp chief manager vice_president'],
];

/** First names common enough to know a person by. */
export const FIRST_NAMES = new Set(
  'joanne dalia tomas simone anil jonah luis imani kofi amara zainab noah aiden mateo santino bianca camille chantal colette delphine elodie francois guillaume helene laurent mathieu nathalie olivier pauline remi sylvie thierry yves andreas bernd birgit dieter friedrich gisela heike holger ingo jochen jurgen karsten lutz manfred norbert reinhard sabine silke steffi torsten ulrich uwe wolfgang alessandro beatrice chiara davide enzo fabio giorgio giulia lorenza matteo paola riccardo simona stefano valentina aleksander agnieszka bartek ewa grzegorz jakub jerzy katarzyna krzysztof magda marek piotr tomasz wojciech aditya akash ananya deepak divya gaurav karthik kavya lakshmi manish mohan nitin pooja prakash preeti rajesh ramesh rohit sandeep shreya sneha swati varun vinod arun ashok bilal farah hamza ibrahim jamal karim khalid layla mahmoud mariam mohamed mustafa nadim omar rania salim sami tariq yusra zaid akira daichi emi haruka hiroshi kaori makoto naoki sakura satoshi takashi yoko jin joon min seo soo sung hye caio flavio joao rafaela thiago marta ana eve gina hana inga jana katya lina mara mona nadia noor oksana petr radha rina rosie sana sasha silvia tina uma vanya viktor xin yara yan yuan zhen adrian agnes aidan alan alec alice alicia allison alma alvin amelia anders angus annette annie anton arnold astrid audrey bart beatrice bella ben benedict bernard bert blake bonnie boris brent brett bridget brooke caleb calvin cameron carmen cara carrie casey cecilia celine cesar chad chloe claire clara clark clay cliff clive clyde cody colin connor cora corey craig curtis daisy damian damon darren daryl dave dawn debra della desmond dexter dina dominic dora dorian doris doreen drew edgar edith edwin eileen elaine eleanor elise ella ellen ellie elmer elsa emil emilio emmett enrique erica erin ernest esther eva evelyn felicia fern fiona flora floyd freda gail gavin gemma gene georgia gerald gina gordon greta gwen hank harriet harvey hazel hector herbert herman hilda holly howie hubert ida ike ingrid isabel ismael isabelle ivanka jared jasmine jasper jenna jerome jill jocelyn johan jonas josh joy juanita jude karin karina kari kay keira ken kendra kirsten kris krista kristen kurtis kyra lance lana lars latoya leigh leila leroy leslie lester lionel lisa logan lola lorenzo loretta lorna lou louise lucas lucille lyle lydia lynn mabel mae maggie maia malcolm mandy marc marcel marcia margot mariah marian marina marissa marjorie marsha marta mathew mathias maureen maxine melanie melinda mercedes mercy meredith mickey mildred milo milton mindy minnie miriam mohammed molly mona murray myra myrna nadine naveen neha nell nellie nick nicola nigel nikhil nikita nils noel nolan nora noreen odette olive ollie orla otto pam pascal patty paulo pearl peggy penny perry philippa polly pooja preston quinn rafael ralph ramon ramona raquel raul rebekah reggie regina reid rene rhonda ricardo rick robin rocco rod rohan roman ron ronnie rory rosalie rosemary rowan roxana ruby rudy rufus salma salvador samir sanjana santiago saul sean sebastian serena sergio seth shane shari sheila shelby shirin sid sidney silas skip sonya spencer stacey stacy stefan steffen suzanne sven ted terence tessa thea thelma tiffany tim timo toni tracey trevor trey trina trish tristan ty tyrone val valerie vanessa vernon veronica vijay viola virgil wade wallace wanda wes wilfred will willa willis wilma winston yolanda yuri zack zane zelda jane james john robert michael mike william bill david dave richard rick joseph joe thomas tom charles charlie chris christopher daniel dan matthew matt anthony tony mark donald don steven steve paul andrew andy joshua josh kenneth ken kevin brian george edward ed ted ronald ron timothy tim jason jeffrey jeff ryan jacob jake gary nicholas nick eric jonathan jon stephen larry justin scott brandon benjamin ben samuel sam gregory greg frank alexander alex raymond ray patrick pat jack dennis jerry tyler aaron jose adam nathan nate henry harry zachary zach douglas doug peter pete kyle noah ethan jeremy walter keith christian terry sean shawn austin roger roy carl karl arthur lawrence dylan jesse bryan billy bruce gabriel logan alan juan albert willie elijah wayne randy vincent vince mason ralph bobby russell russ bradley brad philip phil eugene luis carlos diego omar hassan ahmed ali raj ravi arjun vikram sanjay amit rahul anil suresh kumar wei ming hiro kenji yuki taro oscar felix hugo leo max luca marco paolo pierre jean jacques hans klaus lars sven erik nils olaf ivan igor dmitri mary patricia jennifer jen jenny linda elizabeth liz beth barbara barb susan sue jessica jess sarah sara karen lisa nancy betty sandra margaret maggie meg ashley kimberly kim emily donna michelle carol amanda melissa deborah deb debbie stephanie steph dorothy rebecca becky becca sharon laura cynthia cindy amy kathleen kathy angela angie shirley brenda emma anna pamela pam nicole samantha katherine kate katie christine christina tina helen debra rachel carolyn janet maria catherine cathy heather diane olivia julie joyce victoria vicky ruth virginia lauren kelly christie joan evelyn judith andrea hannah megan cheryl jacqueline jackie martha madison teresa gloria janice jean abigail abby sofia sophia sophie julia grace judy theresa denise amber marilyn danielle beverly isabella bella charlotte natalie nat diana brittany alexis kayla lori lucy lucia ella mia nina nora priya anita sunita deepa meera leila fatima aisha yasmin mei ling li yan carla dana elena eva ingrid ines irene iris ivy jade joanna jo juliet kara kira lara lea leah lena lily lola mila monica naomi olga paula petra renee rita rosa roxanne ruby sally selena shelly sonia stella sylvia tara tanya tess tracy ursula vera vivian wendy yvonne zoe zara dean derek dirk drew duncan earl eli elliot evan fred geoff gilbert glenn graham harold howard ian isaac ivor jay jeremiah jim jimmy joel jordan jorge julian kirk kurt lee leon leonard lewis liam lloyd louis luke malcolm manuel marcus mario martin marvin maurice miguel mitch morgan neil norman oliver owen pablo pedro quentin ross rodney roland ruben rupert simon stan stuart theo todd toby travis troy victor warren wesley xavier yusuf'.split(
    ' ',
  ),
);
